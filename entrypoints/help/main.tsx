import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { Help } from './Help.tsx';

render(<Help />, document.getElementById('app')!);
