import process from 'node:process';
import { siteFlaws } from '../domain/site-flaws.ts';
import { tellSiteFlaws } from '../i18n/site-flaws.ts';
import { site } from '../site.ts';

// To be imported before anything else: formatters of dates and tables of words are made from the settings while
// modules are loaded, and would fail with a stack trace that says nothing to an owner.
const flaws = siteFlaws(site);
if (flaws.length > 0) {
  process.stderr.write(`${tellSiteFlaws(flaws, site.language)}\n`);
  process.exit(1);
}
