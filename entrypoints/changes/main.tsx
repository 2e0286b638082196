import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { Changes } from './Changes.tsx';

render(<Changes />, document.getElementById('app')!);
