/** Where the interface starts: faces and style, then the reader's choices, then the shell. */
import '@fontsource/ibm-plex-sans/400.css'
import '@fontsource/ibm-plex-sans/500.css'
import '@fontsource/ibm-plex-sans/600.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import '@fontsource/noto-naskh-arabic/arabic-400.css'
import '@fontsource/noto-naskh-arabic/arabic-600.css'
import '@fontsource/source-serif-4/400.css'
import '@fontsource/source-serif-4/600.css'
import './style/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { loadChoices, showChoices } from './state/choices.ts'
import { ReaderProvider } from './state/reader.tsx'

showChoices(loadChoices())
const place = document.getElementById('marsad')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <ReaderProvider>
        <App />
      </ReaderProvider>
    </StrictMode>,
  )
}
