package fr.nouveauxlieux.madeup.writing;

import fr.nouveauxlieux.call.form.FieldLimits;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormOption;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.spread.RegionShare;
import fr.nouveauxlieux.demonstration.wording.French;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.PlaceSummary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers that are one value. */
final class SimpleAnswers {

    /** Numbers of the overseas mobile range that ARCEP keeps for fiction, where a region has none of its own. */
    private static final String FICTITIOUS = "63998";

    private final String title;
    private final Project project;
    private final Wording wording;
    private final Chance chance;

    SimpleAnswers(String title, Project project, Wording wording, Chance chance) {
        this.title = title;
        this.project = project;
        this.wording = wording;
        this.chance = chance;
    }

    /** Empty where such a project says nothing. */
    Optional<Object> find(FormField field) {
        return switch (field.kind()) {
            case LINE -> findLine(field);
            case TEXT, RICH_TEXT -> findText(field);
            case NUMBER -> Optional.of(number(field, field.code()));
            case DATE -> findDay(field).map(LocalDate::toString);
            case CHOICES -> Optional.of(choices(field));
            case ADDRESS -> Optional.of(address());
            case PLACE -> project.place().map(PlaceSummary::id);
            case ORGANISATION -> Optional.of(project.holder().siret().value());
            case TERRITORY ->
                Optional.of(
                        Map.of("kind", "departement", "code", project.commune().departement()));
            case ATTESTATION -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private Optional<Object> findLine(FormField field) {
        String contact = project.holder().contact().full();
        return switch (field.code()) {
            case "title" -> Optional.of(title);
            case "contact-name" -> Optional.of(contact);
            case "contact-email" -> Optional.of("contact@" + French.slug(project.name()) + ".example");
            case "contact-telephone" -> Optional.of(telephone());
            case "signatory" -> Optional.of(contact + ", " + wording.sentence("line.contact-role"));
            default ->
                wording.has("line." + field.code())
                        ? Optional.of(wording.sentence("line." + field.code()))
                        : Optional.empty();
        };
    }

    private Optional<Object> findText(FormField field) {
        String key = "text." + field.code();
        String single = "line." + field.code();
        if (wording.has(single)) {
            return Optional.of(wording.sentence(single));
        }
        return wording.has(key) ? Optional.of(wording.paragraph(key, field.limits())) : Optional.empty();
    }

    private String telephone() {
        String beginning = RegionShare.listAll().stream()
                .filter(region -> region.code().equals(project.commune().region()))
                .map(RegionShare::telephone)
                .findFirst()
                .orElse(FICTITIOUS);
        String digits = "0" + beginning
                + Integer.toString(chance.between(10_000, 19_999)).substring(1);
        return digits.replaceAll("(..)(?=.)", "$1 ");
    }

    Object number(FormField field, String key) {
        FieldLimits limits = field.limits();
        if (limits.decimals() > 0) {
            BigDecimal least = limits.least().orElse(BigDecimal.ZERO);
            BigDecimal most = limits.most().orElse(BigDecimal.ONE).min(least.add(BigDecimal.ONE));
            return BigDecimal.valueOf(chance.between(2, 10), 1)
                    .max(least)
                    .min(most)
                    .setScale(1, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        int least = limits.least().map(BigDecimal::intValue).orElse(0);
        int most = limits.most().map(BigDecimal::intValue).orElse(least + 50);
        int drawn = wording.number("number." + key).orElseGet(() -> chance.between(least, Math.min(most, least + 20)));
        return Math.max(least, Math.min(most, drawn));
    }

    private Optional<LocalDate> findDay(FormField field) {
        return switch (field.code()) {
            case "opened-on" -> Optional.of(project.today().minusDays(chance.between(400, 3000)));
            case "opening-planned-on" -> Optional.of(project.today().plusDays(chance.between(120, 420)));
            case "occupation-until" -> Optional.of(project.today().plusYears(chance.between(3, 9)));
            default -> Optional.empty();
        };
    }

    /** @param key of the weights of its options; without any, each is as likely */
    String choice(FormField field, String key) {
        return wording.choice("choice." + key)
                .or(() -> wording.choice("choice." + field.code()))
                .filter(code -> field.findOption(code).isPresent())
                .orElseGet(() -> chance.pick(field.options()).code());
    }

    /** Of what a place must offer whole, all; of the rest some. */
    private List<String> choices(FormField field) {
        List<String> codes = field.options().stream().map(FormOption::code).toList();
        if (field.code().equals("operators")) {
            return codes;
        }
        if (field.code().equals("territory-kind")) {
            return List.of("outside-centres");
        }
        List<String> drawn = new ArrayList<>();
        codes.stream().filter(code -> chance.happens(50)).forEach(drawn::add);
        return drawn.isEmpty() ? List.of(codes.get(0)) : drawn;
    }

    private Map<String, Object> address() {
        Map<String, Object> address = new LinkedHashMap<>();
        String postalCode = project.place()
                .map(PlaceSummary::postalCode)
                .filter(code -> !code.isEmpty())
                .orElseGet(() -> project.commune().postalCodes().get(0).toString());
        String street = project.place()
                .map(PlaceSummary::address)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> chance.between(1, 40) + " rue des Tisserands");
        address.put(
                "label", street + ", " + postalCode + " " + project.commune().name());
        address.put("postalCode", postalCode);
        address.put("commune", project.commune().code().value());
        project.place()
                .flatMap(PlaceSummary::coordinates)
                .or(() -> project.commune().centre())
                .ifPresent(point -> locate(address, point));
        return address;
    }

    private static void locate(Map<String, Object> address, Coordinates point) {
        address.put("lat", point.latitude());
        address.put("lon", point.longitude());
    }
}
