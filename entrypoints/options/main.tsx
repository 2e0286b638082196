import { render } from 'preact';
import '../../components/theme.css';
import '../../components/private-words.css';
import './style.css';
import { Phrases } from './Phrases.tsx';

render(<Phrases />, document.getElementById('app')!);
