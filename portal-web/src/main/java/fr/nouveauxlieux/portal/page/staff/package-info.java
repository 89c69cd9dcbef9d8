/**
 * What the pages of the staff share: their sections, which show to whom the use case behind them is permitted, and their
 * tables. No page here judges who may: it asks {@link fr.nouveauxlieux.permission.Permissions}, and use cases refuse.
 */
package fr.nouveauxlieux.portal.page.staff;
