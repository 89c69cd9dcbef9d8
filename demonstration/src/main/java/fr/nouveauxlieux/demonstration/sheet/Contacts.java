package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.chance.Wheel;
import fr.nouveauxlieux.demonstration.wording.French;
import fr.nouveauxlieux.demonstration.wording.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * How to reach a place that does not exist: telephone numbers that ARCEP keeps for fiction, e-mail and web addresses
 * under {@code .example} (RFC 2606), so that nobody is ever disturbed.
 */
final class Contacts implements SheetPart {

    private static final String FRANCE = "+33";
    /** 06 39 98 xx xx, without its leading zero. */
    private static final String FICTITIOUS_MOBILE = "63998";

    private static final List<String> MAILBOXES = List.of("contact", "bonjour", "accueil", "equipe");
    private static final int MOBILE_PERCENT = 30;
    private static final int SECOND_NUMBER_PERCENT = 8;
    private static final int OWN_PAGE_PERCENT = 25;

    private final Wheel languages =
            Wheel.of(WordList.load("organisations.properties").getList("languages"));

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        String slug = French.slug(brief.name());
        String host = slug + ".example";
        sheet.write(Column.PHONES, drawPhones(brief, chance));
        sheet.write(Column.EMAILS, chance.pick(MAILBOXES) + "@" + host);
        String page = chance.happens(OWN_PAGE_PERCENT) ? French.slug(brief.spokenTown()) : "";
        sheet.write(Column.WEBSITES, "https://" + host + "/" + page);
        sheet.write(Column.SOCIAL_LINKS, "https://reseau-social.example/" + slug);
        sheet.write(Column.LANGUAGES, List.of(languages.draw(chance).split(" ")));
    }

    private static List<String> drawPhones(PlaceBrief brief, Chance chance) {
        List<String> phones = new ArrayList<>();
        boolean mobile = chance.happens(MOBILE_PERCENT);
        phones.add(drawNumber(mobile ? FICTITIOUS_MOBILE : brief.region().telephone(), chance));
        if (!mobile && chance.happens(SECOND_NUMBER_PERCENT)) {
            phones.add(drawNumber(FICTITIOUS_MOBILE, chance));
        }
        return phones;
    }

    private static String drawNumber(String beginning, Chance chance) {
        return FRANCE
                + beginning
                + Integer.toString(chance.between(10_000, 19_999)).substring(1);
    }
}
