import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { Welcome } from './Welcome.tsx';

const site = new URLSearchParams(location.search).get('site');
render(<Welcome site={site} />, document.getElementById('app')!);
