import { render } from 'preact';
import '../../components/theme.css';
import '../../components/citation.css';
import './style.css';
import './list.css';
import './side.css';
import { Locker } from './Locker.tsx';

const wanted = new URLSearchParams(location.search).get('quote');
render(<Locker wanted={wanted} />, document.getElementById('app')!);
