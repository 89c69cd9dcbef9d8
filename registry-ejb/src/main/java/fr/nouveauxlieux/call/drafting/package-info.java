/**
 * How calls are written: a draft is a definition's tree of JSON, changed by small edits until it is published as the
 * call's next version. The tree is the only form of it; what is wrong with it is told by the one reader of definitions.
 */
package fr.nouveauxlieux.call.drafting;
