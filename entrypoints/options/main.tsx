import { render } from 'preact';
import '../../components/theme.css';
import '../../components/private-words.css';
import './style.css';
import './settings.css';
import { Options } from './Options.tsx';

render(<Options />, document.getElementById('app')!);
