import type { Step } from '../../../src/domain/story.ts';
import { escapeHtml } from '../../../src/export/html.ts';
import { cardOf, stepPageOf } from '../../../src/export/site.ts';
import { en } from '../../../src/text/en.ts';
import { scriptless } from '../../../src/text/en/scriptless.ts';
import { timeWords } from '../../../src/text/timeWords.ts';
import { STILL_POLICY } from '../securityPolicy.ts';
import { type SiteFile, styleSheet } from './bundle.ts';
import { CARD, MAP_CARD } from './cards.ts';
import { headOfStep, queryOf, type Site } from './unfurl.ts';

/**
 * A page of its own for each step of the story, without scripts: a host of plain files gives all queries of one address
 * the same card, so a link that is to unfurl as a step needs an address of its own.
 */
export async function stepPages(root: string, site: Site): Promise<SiteFile[]> {
  const steps = site.story?.steps ?? [];
  if (steps.length === 0) return [];
  const nameless = steps.find(({ stepId }) => !/^\w+([.-]\w+)*$/.test(stepId) || cardOf(stepId) === MAP_CARD);
  if (nameless)
    throw new RangeError(
      `The step "${nameless.stepId}" can't give its name to a page. To mend it: letters, digits and hyphens, and not "map"`,
    );
  const style = await styleSheet(root, 'scripts/vite/embed/step.css', 'story/step');
  return [style, ...steps.map((step, index) => stepPage(site, step, index, style))];
}

export function stepPage(site: Site, step: Step, index: number, style: SiteFile): SiteFile {
  const { dataset, story } = site;
  const steps = story?.steps ?? [];
  const words = timeWords(en, dataset, 'dataset');
  const { t, known } = step.view;
  const moment = words.moment(t);
  const alt = scriptless.card(step.title, moment);
  const link = (other: Step | undefined, label: string, rel: string) =>
    other
      ? `<li><a rel="${rel}" href="./${escapeHtml(other.stepId)}.html">${escapeHtml(label)}: <bdi>${escapeHtml(other.title)}</bdi></a></li>`
      : '';
  const open = `../index.html?${queryOf(step)}`;
  const cut = known === 'all' ? '' : known === t ? scriptless.cutThen : scriptless.cut(words.moment(known));
  const source = `<!doctype html>
<html lang="${en.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${STILL_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(step.title)} · ${escapeHtml(dataset.title)}</title>
<meta name="description" content="${escapeHtml(step.text)}">
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../${style.fileName}">
${headOfStep(site, step).join('\n')}
</head>
<body>
<main>
<p class="where"><bdi>${escapeHtml(dataset.title)}</bdi> · ${escapeHtml(scriptless.step(index + 1, steps.length, story?.title ?? ''))}</p>
<h1><bdi>${escapeHtml(step.title)}</bdi></h1>
<p class="when">${escapeHtml(`${moment}. ${cut}`.trim())}</p>
<p class="text"><bdi>${escapeHtml(step.text)}</bdi></p>
<p><a class="open" href="${escapeHtml(open)}">${escapeHtml(scriptless.openStep)}</a></p>
<a href="${escapeHtml(open)}"><img src="../${escapeHtml(cardOf(step.stepId))}" width="${CARD.width}" height="${CARD.height}" alt="${escapeHtml(alt)}"></a>
<nav><ul>
${link(steps[index - 1], scriptless.previous, 'prev')}
${link(steps[index + 1], scriptless.next, 'next')}
<li><a href="../index.html">${escapeHtml(scriptless.whole)}</a></li>
</ul></nav>
</main>
</body>
</html>
`;
  return { fileName: stepPageOf(step.stepId), source };
}
