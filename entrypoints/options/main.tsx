import { render } from 'preact';
import '../../components/theme.css';
import '../../components/private-words.css';
import './style.css';
import './settings.css';
import { namePage } from '../../platform/name-page.ts';
import { Options } from './Options.tsx';

namePage('title_options');

render(<Options />, document.getElementById('app')!);
