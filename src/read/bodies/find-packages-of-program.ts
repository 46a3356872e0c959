import { registerHooks } from 'node:module';
import { THEME_IMPORT } from '../../domain/theme/replaceable.ts';
import { MissingImport } from './missing-import.ts';

/** The owners' components import "zod" and "rota" from a folder that may have no packages of its own. */
export function findPackagesOfProgram(): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === THEME_IMPORT) return next(FOR_THEMES, context);
      try {
        return next(specifier, context);
      } catch (error) {
        if (/^[a-z]+:/.test(specifier)) throw error;
        if (/^[./]/.test(specifier)) throw new MissingImport(specifier);
        return ofProgram(specifier, () =>
          next(specifier, { ...context, parentURL: import.meta.url }),
        );
      }
    },
  });
}

const FOR_THEMES = new URL('../../components/for-themes.ts', import.meta.url).href;

function ofProgram<T>(specifier: string, find: () => T): T {
  try {
    return find();
  } catch {
    throw new MissingImport(specifier);
  }
}
