package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.portal.understanding.Meaning.Chosen;
import fr.nouveauxlieux.portal.understanding.Meaning.Here;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the words of a question into what is looked for, where and when. Reads the gazetteer only. */
final class QuestionParser {

    /** The index reads no more words than these either. */
    private static final int MOST_WORDS = 14;

    private static final int LONGEST_HERE = 5;

    private final Lexicon lexicon;
    private final AreaNames areas;
    private final AddressWords addresses;

    QuestionParser(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.areas = new AreaNames(gazetteer, lexicon);
        this.addresses = new AddressWords(lexicon);
    }

    /** @param now on the clocks of Paris */
    Parsed parse(String text, LocalDateTime now) {
        List<Token> tokens = Token.listOf(text);
        if (tokens.size() > MOST_WORDS) {
            return new Parsed(List.of(), Optional.empty(), "", false, Optional.empty(), text);
        }
        return new Reading(new Words(tokens)).read(now);
    }

    /** One question being read. */
    private final class Reading {

        private final Words words;
        private final List<Meaning> meanings = new ArrayList<>();
        private Optional<NamedArea> area = Optional.empty();
        private String areaWords = "";
        private boolean close;

        Reading(Words words) {
            this.words = words;
        }

        Parsed read(LocalDateTime now) {
            takeHere();
            new MomentWords(words, now).take().ifPresent(meanings::add);
            Optional<String> address = takeAddress();
            takeLongestFirst();
            return new Parsed(meanings, area, areaWords, close, address, words.rest(key -> lexicon.has("noise", key)));
        }

        private void takeHere() {
            for (int length = Math.min(LONGEST_HERE, words.count()); length > 0; length--) {
                for (int start = 0; start + length <= words.count(); start++) {
                    if (words.isFree(start, length)
                            && lexicon.has("here", String.join(" ", words.keys(start, length)))) {
                        meanings.add(new Here(words.take(start, length)));
                        return;
                    }
                }
            }
        }

        private Optional<String> takeAddress() {
            Optional<Integer> found = addresses.findStart(words);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            int start = found.get();
            int end = start;
            while (words.isFree(end, 1)) {
                end++;
            }
            findAreaOfAddress(AddressWords.afterStreet(start, words), end);
            return Optional.of(words.take(start, end - start));
        }

        /** The longest name at the end of the address; else a postal code in it. */
        private void findAreaOfAddress(int from, int end) {
            for (int start = from; start < end && area.isEmpty(); start++) {
                keep(areas.find(words, start, end - start), start, end - start);
            }
            for (int start = from; start < end && area.isEmpty(); start++) {
                if (words.at(start).isNumber()) {
                    keep(areas.find(words, start, 1), start, 1);
                }
            }
        }

        private void keep(Optional<NamedArea> found, int start, int length) {
            if (found.isPresent()) {
                area = found;
                areaWords = words.raw(start, length);
            }
        }

        private void takeLongestFirst() {
            int longest = Math.min(words.count(), Math.max(lexicon.longest(), AreaNames.LONGEST));
            for (int length = longest; length > 0; length--) {
                for (int start = words.count() - length; start >= 0; start--) {
                    if (words.isFree(start, length) && !takeTerm(start, length)) {
                        takeArea(start, length);
                    }
                }
            }
        }

        private boolean takeTerm(int start, int length) {
            Optional<Lexicon.Entry> entry = lexicon.find(words.keys(start, length));
            entry.ifPresent(found -> addTerm(words.take(start, length), found));
            return entry.isPresent();
        }

        private void addTerm(String typed, Lexicon.Entry found) {
            boolean again = meanings.stream()
                    .anyMatch(meaning -> meaning instanceof Chosen chosen
                            && chosen.facet() == found.facet()
                            && chosen.code().equals(found.code()));
            if (!again) {
                meanings.add(new Chosen(typed, found.facet(), found.code()));
            }
        }

        /** One area only: the last named is where French puts it; what is named before stays words. */
        private void takeArea(int start, int length) {
            if (area.isPresent()) {
                return;
            }
            keep(areas.find(words, start, length), start, length);
            if (area.isPresent()) {
                words.take(start, length);
                area = area.map(named -> new AreaSharpening(areas, words).of(named, start, length));
                takeWordsBefore(start);
            }
        }

        private void takeWordsBefore(int start) {
            int before = start - 1;
            while (before >= 0 && words.keyAt(before).isEmpty()) {
                before--;
            }
            for (int i = before; i >= 0 && lexicon.has("before", words.keyAt(i)); i--) {
                close |= lexicon.has("nearness", words.keyAt(i));
                words.take(i, 1);
            }
        }
    }
}
