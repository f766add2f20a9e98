/** Shared by every page and seldom new: kept by the browser from one release to the next. */
const libraries =
  /^\0rolldown|node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next|openapi-fetch)\//;

const entry = /apps\/web\/src\/main\.tsx$/;

/** Everything the first page stands on, reached without waiting for anything else. */
function reachedFrom(id, context) {
  const reached = new Set();
  const next = [id];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    next.push(...(context.getModuleInfo(at)?.importedIds ?? []));
  }
  return reached;
}

/**
 * A phone far from a mast pays for every request: what the first page needs comes in two files, the libraries and
 * ours, and not in thirty.
 */
export function startChunks(main) {
  let start;
  const name = (id, context) => {
    start ??= reachedFrom(main, context);
    if (libraries.test(id)) return 'libraries';
    return start.has(id) && !entry.test(id) ? 'start' : null;
  };
  return { groups: [{ name, debugName: 'start' }] };
}

/** Asked for with the page itself: the reader's texts, and who the reader is. */
export function askedEarly() {
  return {
    name: 'asked-early',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const texts = Object.values(bundle ?? {}).find(({ facadeModuleId }) =>
          facadeModuleId?.endsWith('/i18n/core/nb.ts'),
        );
        const link = (attrs) => ({
          tag: 'link',
          attrs: { crossorigin: true, ...attrs },
          injectTo: 'head-prepend',
        });
        return [
          link({ rel: 'preload', as: 'fetch', href: '/api/v1/me' }),
          ...(texts === undefined ? [] : [link({ rel: 'modulepreload', href: `/${texts.fileName}` })]),
        ];
      },
    },
  };
}
