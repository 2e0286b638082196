import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { namePage } from '../../platform/name-page.ts';
import { Help } from './Help.tsx';

namePage('title_help');

render(<Help />, document.getElementById('app')!);
