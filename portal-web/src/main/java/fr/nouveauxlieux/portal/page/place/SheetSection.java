package fr.nouveauxlieux.portal.page.place;

import java.util.List;

/**
 * What is known of a place under one heading.
 *
 * @param id of the heading, to link to
 */
public record SheetSection(String id, String title, List<FieldRow> rows) {}
