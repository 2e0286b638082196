import { render } from 'preact';
import '../../components/theme.css';
import '../../components/hit-panel.css';
import './style.css';
import { namePage } from '../../platform/name-page.ts';
import { SidePanel } from './SidePanel.tsx';

namePage('title_sidePanel');

render(<SidePanel />, document.getElementById('app')!);
