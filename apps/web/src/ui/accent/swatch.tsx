import type { Accent } from '#contract';
import { accentColours } from './accent-colours.js';
import './swatch.css';

/** How a colour looks. What it is called stands beside it. */
export function Swatch({ accent }: { readonly accent: Accent }) {
  return <span className="vl-swatch" data-color={accentColours[accent]} aria-hidden />;
}
