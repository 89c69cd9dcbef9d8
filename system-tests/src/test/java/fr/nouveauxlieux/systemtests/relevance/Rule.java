package fr.nouveauxlieux.systemtests.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.relevance.Answer.Found;
import java.util.List;

/** What may be expected of the first places found; the values of a table's row are between semicolons. */
enum Rule {
    /** Each of the first lies in one of these communes, or in an arrondissement of it. */
    IN {
        @Override
        void check(Answer answer, int count, List<String> values) {
            assertThat(answer.first(count)).allMatch(place -> values.stream()
                    .anyMatch(town -> place.commune().equals(town)
                            || place.commune().startsWith(town + " ")
                                    && place.commune().endsWith("Arrondissement")));
        }
    },
    /** Each of the first lies in one of these départements. */
    DEPARTEMENT {
        @Override
        void check(Answer answer, int count, List<String> values) {
            assertThat(answer.first(count)).extracting(Found::departement).allMatch(values::contains);
        }
    },
    /** Each of the first has one of these postal codes. */
    POSTAL_CODE {
        @Override
        void check(Answer answer, int count, List<String> values) {
            assertThat(answer.first(count)).extracting(Found::postalCode).allMatch(values::contains);
        }
    },
    /** Each of the first is of one of these types. */
    TYPE {
        @Override
        void check(Answer answer, int count, List<String> values) {
            assertThat(answer.first(count))
                    .allMatch(place -> place.types().stream().anyMatch(values::contains));
        }
    },
    /** These names are all among the first, whatever the letters' case. */
    NAMES {
        @Override
        void check(Answer answer, int count, List<String> values) {
            List<String> names = answer.found().stream()
                    .limit(count)
                    .map(place -> place.name().toLowerCase())
                    .toList();
            assertThat(names)
                    .containsAll(values.stream().map(String::toLowerCase).toList());
        }
    },
    /** Each of the first has this in its name, whatever the letters' case. */
    NAMED {
        @Override
        void check(Answer answer, int count, List<String> values) {
            assertThat(answer.first(count)).allMatch(place -> values.stream()
                    .anyMatch(part -> place.name().toLowerCase().contains(part.toLowerCase())));
        }
    },
    /** None of the first lies in one of these communes. */
    NOT_IN {
        @Override
        void check(Answer answer, int count, List<String> values) {
            assertThat(answer.found().stream().limit(count))
                    .extracting(Found::commune)
                    .doesNotContainAnyElementsOf(values);
        }
    },
    /** This was searched instead of what was typed. */
    CORRECTED {
        @Override
        void check(Answer answer, int count, List<String> values) {
            assertThat(answer.corrected()).contains(values.get(0));
        }
    },
    /** What was typed was searched as it is. */
    AS_TYPED {
        @Override
        void check(Answer answer, int count, List<String> values) {
            assertThat(answer.corrected()).isEmpty();
        }
    },
    /** Nothing is found, and nothing goes wrong. */
    NOTHING {
        @Override
        void check(Answer answer, int count, List<String> values) {
            assertThat(answer.total()).isZero();
            assertThat(answer.found()).isEmpty();
        }
    };

    abstract void check(Answer answer, int count, List<String> values);
}
