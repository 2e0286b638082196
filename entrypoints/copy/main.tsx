import { render } from 'preact';
import '../../components/theme.css';
import './style.css';
import { Copy } from './Copy.tsx';

const wanted = new URLSearchParams(location.search).get('paper') ?? '';
render(<Copy sha256={wanted} />, document.getElementById('app')!);
