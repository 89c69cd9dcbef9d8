/**
 * Where readers read and review dossiers, and where secretaries follow them.
 *
 * <p>{@code POST /agents/lectures/champs/DOSSIER} saves fields of a review one by one, as those of a dossier are saved
 * ({@code portal.page.dossier.save}): it takes an array of changes and answers an array of outcomes in the same order.
 * Changes are kept in the browser until then.
 *
 * <pre>{@code
 * {"path": "level-governance", "base": 3, "key": "1f0c…", "inputs": {"level-governance": ["5"]}}
 * {"path": "level-governance", "state": "saved", "version": 4, "savedAt": "2026-03-31T12:32:05Z", "seen": "4", …}
 * }</pre>
 */
package fr.nouveauxlieux.portal.page.staff.reading;
