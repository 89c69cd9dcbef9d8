package fr.nouveauxlieux.committee.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.Attendance;
import fr.nouveauxlieux.committee.NoticeView;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.Quorum;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.committee.SessionSheet.Line;
import fr.nouveauxlieux.committee.SessionSheet.Missed;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.VoteView;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.pdf.PdfReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MinutesTextTest {

    private static final Instant HELD = Instant.parse("2026-12-10T08:30:00Z");
    private static final AccountId ANNE = AccountId.draw();
    private static final AccountId BRUNO = AccountId.draw();
    private static final AccountId CHLOE = AccountId.draw();
    private static final AccountId GONE = AccountId.draw();
    private static final DossierId FIRST = DossierId.draw();
    private static final DossierId SECOND = DossierId.draw();
    private static final DossierId THIRD = DossierId.draw();

    private static final List<SessionMember> MEMBERS = List.of(
            new SessionMember(BRUNO, College.COUNCIL, false, true, Attendance.REMOTE, Optional.empty()),
            new SessionMember(ANNE, College.MINISTRY, true, true, Attendance.ON_SITE, Optional.empty()),
            new SessionMember(CHLOE, College.EXPERT, false, true, Attendance.REPRESENTED, Optional.of(ANNE)),
            new SessionMember(GONE, College.EXPERT, false, false, Attendance.ABSENT, Optional.empty()));

    private static final Quorum QUORUM = Quorum.of(MEMBERS, Set.of(), false);

    private static Line line(DossierId dossier, String number, String title, Set<AccountId> recused, VoteView vote) {
        return new Line(
                dossier,
                number,
                title,
                DossierStanding.at(DossierStage.COMMITTEE),
                false,
                recused,
                QUORUM,
                Optional.ofNullable(vote));
    }

    private static VoteView vote(DossierId dossier, Set<AccountId> recused) {
        return new VoteView(
                dossier,
                "Retenir pour 75 000 € ?",
                VoteManner.VOTE,
                1,
                1,
                0,
                true,
                true,
                Quorum.of(MEMBERS, recused, false),
                recused,
                "M. Petit juge le modèle fragile.",
                HELD);
    }

    private static SessionSheet sheet(String orderReason, List<Line> lines) {
        return new SessionSheet(
                new SessionView(
                        SessionId.draw(),
                        new WaveKey(new CallCode("fabriques"), "2026-4"),
                        HELD,
                        "Salle 12",
                        "https://visio.example/comite",
                        SessionState.CLOSED,
                        MEMBERS,
                        lines.stream().map(Line::dossier).toList(),
                        QUORUM),
                Map.of(ANNE, "Anne Martin", BRUNO, "Bruno Petit", CHLOE, "Chloé Durand", GONE, ""),
                lines,
                2,
                2,
                0,
                orderReason,
                Optional.of(new Missed(HELD.minusSeconds(700_000), 1, 2)),
                List.of(new NoticeView(HELD.minusSeconds(200_000), HELD, "crédits à engager avant le 31", 4)),
                LocalDate.of(2026, 12, 5),
                Optional.of(HELD.plusSeconds(60)),
                Optional.of(QUORUM),
                Optional.of(HELD.plusSeconds(7200)));
    }

    private static RankedProposal proposal(DossierId dossier, ProposalKind kind, Money amount, String departure) {
        return new RankedProposal(
                new Proposal(
                        dossier,
                        kind,
                        Optional.ofNullable(amount),
                        kind == ProposalKind.WAITING_LIST ? OptionalInt.of(1) : OptionalInt.empty(),
                        "Ancrage local fort.",
                        LocalDate.of(2026, 12, 10)),
                OptionalInt.of(1),
                OptionalInt.of(3),
                departure);
    }

    private static MinutesFacts facts(List<RankedProposal> proposals) {
        List<Line> lines = List.of(
                line(FIRST, "FDT-2026-000001", "La Ruche", Set.of(BRUNO), vote(FIRST, Set.of(BRUNO))),
                line(SECOND, "FDT-2026-000002", "Le Fil", Set.of(), null),
                new Line(
                        THIRD,
                        "FDT-2026-000003",
                        "L’Atelier 你好",
                        DossierStanding.of(DossierState.WITHDRAWN),
                        false,
                        Set.of(),
                        QUORUM,
                        Optional.empty()));
        return new MinutesFacts(
                "Fabriques de territoire",
                "Quatrième vague",
                sheet("Mme Durand part à midi.", lines),
                "Dominique Roy",
                proposals,
                "Le comité demande un bilan.");
    }

    private static final List<RankedProposal> PROPOSALS = List.of(
            proposal(FIRST, ProposalKind.RETAINED, Money.ofEuros(75_000), "Seul projet du département."),
            proposal(SECOND, ProposalKind.WAITING_LIST, Money.ofEuros(50_000), ""));

    private static MinutesView view(Paper paper, SignatureView... signatures) {
        return new MinutesView(paper, Paper.digestOf(paper.toJson()), HELD.plusSeconds(9000), List.of(signatures));
    }

    @Test
    void minutesAreAccessibleAndTellWhatTheLawAsks() {
        byte[] file = MinutesPrinter.print(view(MinutesText.write(facts(PROPOSALS))));
        assertThat(PdfReading.faults(file)).isEmpty();
        assertThat(PdfReading.text(file).replace('\u00a0', ' ').replace('\u202f', ' '))
                .contains("Procès-verbal de la séance du 10 décembre 2026")
                .contains("Fabriques de territoire", "Quatrième vague", "10 décembre 2026 à 09:30")
                .contains("Anne Martin", "Administration, préside la séance", "Mandat donné à Anne Martin")
                .contains("Compte effacé", "sans voix délibérative")
                .contains("n’a pas réuni le quorum : 1 membres", "motivé par l’urgence : crédits à engager avant le 31")
                .contains("3 membres ayant voix délibérative, 3 présents ou représentés, 2 requis")
                .contains("FDT-2026-000001", "Bruno Petit", "ont quitté la salle")
                .contains("arrêté à la main. Motif : Mme Durand part à midi.")
                .contains("Proposition : retenir le dossier, 75 000 €.", "Motifs : Ancrage local fort.")
                .contains("Pour : 1. Contre : 1. Abstention : 0. Partage égal des voix")
                .contains("Quorum sur ce dossier : 2 membres pouvant voter, 2 présents ou représentés, 1 requis")
                .contains("M. Petit juge le modèle fragile.")
                .contains("liste d’attente, 50 000 €. Rang sur la liste d’attente : 1.")
                .contains("Dossier retiré par son auteur.")
                .contains("Écarts au classement", "Seul projet du département.")
                .contains("Le comité demande un bilan.", "n’est pas encore signé", "remplace un caractère")
                .doesNotContain("{", "null ");
    }

    @Test
    void whatIsNotDeliberatedIsSaid() {
        String text = PdfReading.text(MinutesPrinter.print(view(MinutesText.write(facts(List.of())))));
        assertThat(text).contains("Le dossier n’a pas été délibéré.", "Aucun écart n’est à signaler.");
    }

    @Test
    void whatIsSignedIsTheTextWithoutItsSignatures() {
        Paper paper = MinutesText.write(facts(PROPOSALS));
        String digest = Paper.digestOf(paper.toJson());
        Paper read = Paper.ofJson(paper.toJson());
        assertThat(read).isEqualTo(paper);
        assertThat(Paper.digestOf(read.toJson())).isEqualTo(digest).hasSize(64);
        assertThat(Paper.digestOf(MinutesText.write(facts(List.of())).toJson())).isNotEqualTo(digest);
    }

    @Test
    void eachPageSaysThatSomebodyHasToSignUntilBothHave() {
        Paper paper = MinutesText.write(facts(PROPOSALS));
        String digest = Paper.digestOf(paper.toJson());
        SignatureView president =
                new SignatureView(SigningQuality.PRESIDENT, ANNE, "Anne Martin", digest, HELD.plusSeconds(90_000));
        SignatureView secretary =
                new SignatureView(SigningQuality.SECRETARY, GONE, "Dominique Roy", digest, HELD.plusSeconds(99_000));
        byte[] half = MinutesPrinter.print(view(paper, president));
        byte[] whole = MinutesPrinter.print(view(paper, president, secretary));
        assertThat(PdfReading.faults(half)).isEmpty();
        assertThat(PdfReading.faults(whole)).isEmpty();
        assertThat(PdfReading.text(half)).contains("PAS ENCORE SIGNÉ PAR TOUS", "Anne Martin");
        assertThat(PdfReading.text(whole)).doesNotContain("PAS ENCORE SIGNÉ").contains("Dominique Roy", "Secrétariat");
        assertThat(PdfReading.text(whole).replace(" ", "")).contains(digest);
        assertThat(MinutesPrinter.print(view(paper, president, secretary))).isEqualTo(whole);
    }

    @Test
    void theNoticeHidesDossiersFromWhoeverIsRecused() {
        Line hidden = new Line(
                FIRST,
                "FDT-2026-000001",
                "",
                DossierStanding.at(DossierStage.COMMITTEE),
                true,
                Set.of(BRUNO),
                QUORUM,
                Optional.empty());
        SessionSheet sheet = sheet("", List.of(hidden, line(SECOND, "FDT-2026-000002", "Le Fil", Set.of(), null)));
        for (String language : List.of("fr", "en")) {
            byte[] file = PaperPrinter.print(
                    AgendaText.agenda(sheet, "Fabriques", PaperWords.in(language)), Optional.empty(), List.of(), HELD);
            assertThat(PdfReading.faults(file)).isEmpty();
            assertThat(PdfReading.text(file))
                    .contains("FDT-2026-000001", "FDT-2026-000002", "Le Fil", "R133-9", "Salle 12")
                    .contains(language.equals("fr") ? "déporté(e)" : "recused")
                    .doesNotContain("{", "null ");
        }
    }

    @Test
    void theListOfPresenceHasALineForEachMemberToSign() {
        for (String language : List.of("fr", "en")) {
            byte[] file = PaperPrinter.print(
                    AgendaText.presence(sheet("", List.of()), "Fabriques", PaperWords.in(language)),
                    Optional.empty(),
                    List.of(),
                    HELD);
            assertThat(PdfReading.faults(file)).isEmpty();
            assertThat(PdfReading.text(file))
                    .contains("Anne Martin", "Bruno Petit", "Chloé Durand", "Signature")
                    .doesNotContain("{", "null ");
        }
    }
}
