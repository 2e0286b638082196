import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type * as LateParts from './late-parts.ts';

let parts: typeof LateParts | null = null;
let loading: Promise<typeof LateParts> | null = null;

/** What the first quotes on screen do not need, loaded once. */
export function loadLateParts(): Promise<typeof LateParts> {
  return (loading ??= import('./late-parts.ts').then((loaded) => (parts = loaded)));
}

type Named<Name extends keyof typeof LateParts> =
  (typeof LateParts)[Name] extends ComponentType<infer Props> ? Props : never;

/** A component of the late parts. Nothing stands in its place until it is loaded. */
export function late<Name extends keyof typeof LateParts>(name: Name): ComponentType<Named<Name>> {
  return function Late(props) {
    const [isLoaded, setLoaded] = useState(parts !== null);
    useEffect(() => void loadLateParts().then(() => setLoaded(true)), []);
    return isLoaded ? h(parts![name] as ComponentType<Named<Name>>, props) : null;
  };
}
