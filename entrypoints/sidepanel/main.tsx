import { render } from 'preact';
import '../../components/theme.css';
import '../../components/hit-panel.css';
import './style.css';
import { SidePanel } from './SidePanel.tsx';

render(<SidePanel />, document.getElementById('app')!);
