import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { Popup } from './Popup.tsx';

render(<Popup />, document.getElementById('app')!);
