import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { namePage } from '../../platform/name-page.ts';
import { Popup } from './Popup.tsx';

namePage('title_popup');

render(<Popup />, document.getElementById('app')!);
