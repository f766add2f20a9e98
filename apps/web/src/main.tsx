import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { leaveWithOtherWindows } from './api/leaving.js';
import { meKey, meQuery } from './api/me.js';
import { hearOtherWindows } from './api/other-windows.js';
import { queries } from './api/queries.js';
import { routes } from './app/routes.js';
import { SpeakingComponents } from './i18n/components/speaking-components.js';
import { startTexts } from './i18n/texts.js';
import { OwnAccent } from './ui/accent/own-accent.js';
import './style.css';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');

void queries.query(meQuery).catch(() => undefined);
leaveWithOtherWindows();
hearOtherWindows((told) => {
  if (told === 'logged-in') void queries.invalidateQueries({ queryKey: meKey });
});
// A page kept by the browser's back button would show what was there before the log-out.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

await startTexts();
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <OwnAccent />
      <SpeakingComponents>
        <RouterProvider router={createBrowserRouter(routes)} />
      </SpeakingComponents>
    </QueryClientProvider>
  </StrictMode>,
);
