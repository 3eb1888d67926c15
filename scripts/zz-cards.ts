import { writeFileSync, mkdirSync } from 'node:fs';
import { readPublished } from '/work/main/scripts/vite/embed/published.ts';
import { drawCard } from '/work/main/scripts/vite/embed/cards.ts';
import { withCardFonts } from '/work/main/scripts/vite/embed/cardFonts.ts';
const root='/work/main'; const p=readPublished(root);
mkdirSync('/tmp/fixC/cards',{recursive:true});
await withCardFonts(root,(fonts)=>{ for (const step of [null,...(p.live.story?.steps??[])]) writeFileSync(`/tmp/fixC/cards/${step?step.stepId:'map'}.png`, drawCard(p.live.dataset,p.basemap,step,fonts)); });
