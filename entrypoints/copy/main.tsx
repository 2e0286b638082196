import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { namePage } from '../../platform/name-page.ts';
import { Copy } from './Copy.tsx';

namePage('title_copy');

const wanted = new URLSearchParams(location.search).get('paper') ?? '';
render(<Copy sha256={wanted} />, document.getElementById('app')!);
