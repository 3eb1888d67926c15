// Goes into every measured page before its own scripts: notes in `scrubbableAt` when the first picture that can be
// scrubbed stands, in ms since the navigation. A page is known by the folder it is served from.
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const isWide = (element) => element !== null && element.getBoundingClientRect().width > 0;
  const embedded = (root) => isWide(one('#slider', root)) && one('#picture [data-place]', root) !== null;
  // Asks of a canvas that something was drawn on it, not that it has reached the screen.
  const kepler = () => isWide(one('.time-range-slider')) && drawn > 0;
  const leaflet = () =>
    isWide(one('.timecontrol-slider .slider')) && one('path.leaflet-interactive') !== null;
  const conditions = {
    ours: () => embedded(document),
    live: () => isWide(one('#slider')) && one('#map canvas') !== null && drawn > 0,
    leaflet,
    'leaflet-page': leaflet,
    kepler,
    'kepler-app': kepler,
    eleven: () =>
      [...document.querySelectorAll('iframe')].every((frame) => embedded(frame.contentDocument)) &&
      document.readyState === 'complete',
    none: () => document.readyState === 'complete',
  };
  let drawn = 0;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
      const draw = prototype[name];
      if (draw)
        prototype[name] = function (...all) {
          if (this.canvas.isConnected) drawn += 1;
          return Reflect.apply(draw, this, all);
        };
    }
  if (globalThis !== top) return;
  const [, folder] = location.pathname.split('/');
  const isReady = conditions[folder];
  const look = () => {
    if (document.body === null || !isReady()) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        globalThis.scrubbableAt = performance.now();
      });
  };
  if (isReady) requestAnimationFrame(look);

  // One step of the slider: from the event to the frame after the one that it was drawn in, in ms.
  globalThis.scrubTo = (share) =>
    new Promise((resolve) => {
      const slider = one('#slider');
      const [min, max] = [Number(slider.min), Number(slider.max)];
      const start = performance.now();
      slider.value = String(min + share * (max - min));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
    });
})();
