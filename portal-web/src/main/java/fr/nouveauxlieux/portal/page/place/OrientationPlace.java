package fr.nouveauxlieux.portal.page.place;

import java.util.List;

/**
 * A place as an orientation sheet tells it.
 *
 * @param url of its page
 * @param state a code for the colour and symbol of {@code opening}, as on its page
 * @param opening whether it is open now
 * @param address a line each
 * @param week its hours, in few lines; empty where they are not the same every week, or unknown
 * @param hoursText what stands instead of the week
 * @param facts what else one wants to know before going there
 * @param sources who says so, and when
 * @param without the address of the same sheet without this place
 */
public record OrientationPlace(
        String id,
        String name,
        String url,
        String types,
        String state,
        String opening,
        List<String> address,
        List<ShortWeek.Line> week,
        String hoursText,
        List<FieldRow> facts,
        String sources,
        String without) {}
