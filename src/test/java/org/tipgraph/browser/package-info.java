/**
 * What people do with the pages, done in a real browser: Debian's Chromium, without a window. Whatever the test, a page
 * that writes to the console, breaks its own Content-Security-Policy or asks another host for anything fails it.
 * Skipped where there is no Chromium. Pictures of all pages are left in {@code target/screenshots}.
 */
package org.tipgraph.browser;
