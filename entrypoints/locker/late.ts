import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type * as LateParts from './late-parts.ts';

let parts: typeof LateParts | null = null;
let loading: Promise<typeof LateParts> | null = null;

/** What the first quotes on screen do not need, loaded once. */
export function loadLateParts(): Promise<typeof LateParts> {
  return (loading ??= import('./late-parts.ts').then((loaded) => (parts = loaded)));
}

/** A component of the late parts. Nothing stands in its place until it is loaded. */
export function late<Props extends object>(
  pick: (parts: typeof LateParts) => ComponentType<Props>,
): ComponentType<Props> {
  return function Late(props) {
    const [isLoaded, setLoaded] = useState(parts !== null);
    useEffect(() => void loadLateParts().then(() => setLoaded(true)), []);
    return isLoaded ? h(pick(parts!), props) : null;
  };
}
