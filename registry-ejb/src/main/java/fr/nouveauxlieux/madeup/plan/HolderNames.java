package fr.nouveauxlieux.madeup.plan;

import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.Phrasebook;
import fr.nouveauxlieux.demonstration.wording.WordList;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.permission.Role;
import java.util.List;
import java.util.Optional;

/** Draws who applies. */
final class HolderNames {

    private static final String ASSOCIATION = "association";

    /** Accepted by every built-in call but those that {@link #PUBLIC} is for. */
    private static final List<Form> FREE = List.of(
            new Form(ASSOCIATION, ASSOCIATION),
            new Form(ASSOCIATION, ASSOCIATION),
            new Form("scic", "scic"),
            new Form("company", "entreprise"),
            new Form("foundation", "fondation"),
            new Form("local-authority", "collectivite"));

    /** Accepted by every built-in call. */
    private static final List<Form> PUBLIC = List.of(
            new Form("local-authority", "collectivite"),
            new Form("joint-authority", "epci"),
            new Form("public-body", "etablissement-public"),
            new Form(ASSOCIATION, ASSOCIATION));

    private final Phrasebook phrasebook = new Phrasebook();
    private final WordList organisations = WordList.load("organisations.properties");
    private final WordList people = WordList.load("names.properties");

    /** @param legalForm as calls name it @param list of names in the demonstration's words */
    private record Form(String legalForm, String list) {}

    Holder draw(int number, String call, Commune commune, Optional<Role> role, Chance chance) {
        Form form =
                role.isPresent() ? FREE.get(0) : chance.pick(call.equals("fabriques-de-territoire") ? FREE : PUBLIC);
        PersonName contact =
                new PersonName(chance.pick(people.getList("first_names")), chance.pick(people.getList("surnames")));
        List<String> phrases = organisations.getList(form.list()).stream()
                .filter(phrase -> !phrase.contains("{name}"))
                .toList();
        String name = phrasebook.fill(chance.pick(phrases), commune.name(), List.of(commune.name()), chance);
        return new Holder(number, name, form.legalForm(), contact, role);
    }
}
