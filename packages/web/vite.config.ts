/**
 * Builds the interface into static files that any server can hand out under a strict
 * content security policy: nothing is inlined, nothing is fetched from elsewhere.
 */
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

const config: UserConfig = defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 4000,
  },
  server: { proxy: { '/api': process.env['MARSAD_URL'] ?? 'http://127.0.0.1:4600' } },
})

// biome-ignore lint/style/noDefaultExport: Vite reads its configuration from the default export.
export default config
