import { useEffect, useState } from 'preact/hooks';

/** Long enough that no number is read out for every letter typed. */
const CALM = 700;

/** A sentence for screen readers alone, told once it has stood for a moment. */
export function CalmStatus({ text }: { text: string }) {
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), CALM);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status" data-told>
      {told}
    </p>
  );
}
