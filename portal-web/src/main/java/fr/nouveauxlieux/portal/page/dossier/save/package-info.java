/**
 * Saves answers of a dossier one by one, as a page sends them while it is written: {@code POST
 * /dossiers/{id}/reponses} takes an array of changes and answers an array of outcomes in the same order.
 *
 * <p>A change:
 *
 * <pre>{@code
 * {"path": "title", "base": 3, "key": "1f0c…", "inputs": {"title": ["La Filature"]}}
 * }</pre>
 *
 * <p>{@code base} is the version of the answer on which it was written, {@code key} is drawn by whoever sends it: what
 * is sent twice is saved once. {@code inputs} are the field's inputs as the form would have sent them; programs may
 * give {@code value}, a tree of JSON, in their place.
 *
 * <p>An outcome, with the answer that stands now:
 *
 * <pre>{@code
 * {"path": "title", "state": "saved" | "conflict" | "refused", "version": 4, "savedAt": "2026-03-31T12:32:05Z",
 *  "author": "Ada Lenoir", "value": "La Filature", "words": "La Filature", "seen": "4.6e34…",
 *  "inputs": {"title": ["La Filature"]}, "faults": [{"code": "too-long", "input": "title", "text": "…"}]}
 * }</pre>
 *
 * <p>Beside these, {@code progress} says how many of the required answers of its section are given, {@code {"given": 3,
 * "required": 8}}; of a budget, {@code figures} says what it comes to, in words.
 *
 * <p>Errors are problems (RFC 9457): 400 for what is no such array, 401 where nobody is signed in, 403 where one may not
 * write or the form's token is of another session, 404 without such a dossier, 409 once it does not change any more, 413
 * beyond 256 KiB.
 */
package fr.nouveauxlieux.portal.page.dossier.save;
