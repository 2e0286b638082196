import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { namePage } from '../../platform/name-page.ts';
import { Welcome } from './Welcome.tsx';

namePage('title_welcome');

const site = new URLSearchParams(location.search).get('site');
render(<Welcome site={site} />, document.getElementById('app')!);
