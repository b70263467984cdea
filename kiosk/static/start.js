for (const part of document.querySelectorAll('[data-module]')) modules[part.dataset.module]?.(part)
