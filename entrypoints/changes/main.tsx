import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { namePage } from '../../platform/name-page.ts';
import { Changes } from './Changes.tsx';

namePage('title_changes');

render(<Changes />, document.getElementById('app')!);
