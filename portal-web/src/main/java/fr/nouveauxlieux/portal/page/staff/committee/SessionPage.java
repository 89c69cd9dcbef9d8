package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.Attendance;
import fr.nouveauxlieux.committee.NoticeView;
import fr.nouveauxlieux.committee.ReadSession;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A session as its page shows it. */
@Named("sessionPage")
@RequestScoped
public class SessionPage {

    /** Before the account of whoever holds a mandate, among the ways to take part. */
    static final String MANDATE = "mandate-";

    static final String ATTENDANCE = "attendance-";
    static final String POSITION = "position-";
    static final String PRESIDENT = "president";
    static final String VOTING = "voting";

    @Inject
    private ReadSession readSession;

    @Inject
    private SessionWords words;

    @Inject
    private Visit visit;

    private SessionSheet sheet;

    /** A member. @param attendance in words @param ways to take part, of which one is chosen */
    public record Member(String account, String name, String college, SessionMember told, String attendance) {}

    /** A dossier of the agenda. @param link to its page; empty where it is hidden */
    public record Item(
            String id,
            int position,
            String number,
            String title,
            String link,
            String recused,
            Cell quorum,
            Cell vote,
            boolean hidden,
            boolean voted) {}

    void show(SessionId session) {
        sheet = readSession.read(session);
    }

    boolean isOf(SessionId session) {
        return sheet != null && sheet.view().id().equals(session);
    }

    /** Fields that were not sent. */
    void fill(Form form) {
        if (form.listValues(SessionForm.HELD).isEmpty()) {
            SessionForm.fill(form, "", sheet.view());
        }
        if (form.listValues(SessionForm.AGAIN + SessionForm.PLACE).isEmpty()) {
            form.fill(SessionForm.AGAIN + SessionForm.PLACE, sheet.view().place())
                    .fill(SessionForm.AGAIN + SessionForm.LINK, sheet.view().link());
        }
        for (int i = 0; i < sheet.lines().size(); i++) {
            fill(form, POSITION + sheet.lines().get(i).dossier(), String.valueOf(i + 1));
        }
        for (SessionMember member : sheet.view().members()) {
            fill(form, ATTENDANCE + member.account(), wayOf(member));
        }
        sheet.view()
                .findPresident()
                .ifPresent(
                        president -> fill(form, PRESIDENT, president.account().value()));
    }

    private static void fill(Form form, String field, String value) {
        if (form.listValues(field).isEmpty()) {
            form.fill(field, value);
        }
    }

    private static String wayOf(SessionMember member) {
        return member.proxyHolder().map(holder -> MANDATE + holder).orElseGet(() -> member.attendance()
                .name());
    }

    public SessionSheet getSheet() {
        return sheet;
    }

    public String getPath() {
        return SessionAddress.of(sheet.view().id());
    }

    public String getTitle() {
        return words.title(sheet.view());
    }

    public String getLead() {
        return words.call(sheet.view().wave()) + " – " + words.wave(sheet.view().wave());
    }

    public Cell getState() {
        return words.state(sheet.view().state());
    }

    public Cell getQuorum() {
        return words.quorumCell(sheet.view().quorum());
    }

    public String getHeld() {
        return words.moment(sheet.view().heldAt());
    }

    public String getOpened() {
        return sheet.openedAt().map(words::moment).orElse("");
    }

    public String getClosed() {
        return sheet.closedAt().map(words::moment).orElse("");
    }

    /** Of a sitting that lacked its quorum; empty for none. */
    public String getMissed() {
        return sheet.missed()
                .map(missed -> words.text(
                        "committee.missed", words.moment(missed.heldAt()), missed.counted(), missed.required()))
                .orElse("");
    }

    public String getNoticeBy() {
        return visit.getTexts().date(sheet.noticeBy());
    }

    public List<String> getNotices() {
        return sheet.notices().stream().map(this::notice).toList();
    }

    private String notice(NoticeView notice) {
        String told = words.text(
                "committee.notice-sent",
                words.moment(notice.sentAt()),
                notice.recipients(),
                words.moment(notice.heldAt()));
        return notice.urgency().isEmpty()
                ? told
                : told + " " + words.text("committee.notice-urgency", notice.urgency());
    }

    public List<Member> getMembers() {
        return sheet.view().members().stream()
                .sorted(Comparator.comparing((SessionMember member) -> !member.president())
                        .thenComparing(member -> name(member.account())))
                .map(member -> new Member(
                        member.account().value(),
                        name(member.account()),
                        words.college(member),
                        member,
                        attendance(member)))
                .toList();
    }

    private String attendance(SessionMember member) {
        return member.proxyHolder()
                .map(holder -> words.text("committee.attendance.mandate", name(holder)))
                .orElseGet(() -> words.text("committee.attendance." + SessionWords.code(member.attendance())));
    }

    /** How a member may take part: away, there, from afar, or represented by each of the others. */
    public List<Choice> listWays(String account) {
        List<Choice> ways = new ArrayList<>();
        for (Attendance way : List.of(Attendance.ABSENT, Attendance.ON_SITE, Attendance.REMOTE)) {
            ways.add(new Choice(way.name(), words.text("committee.attendance." + SessionWords.code(way))));
        }
        for (Member other : getMembers()) {
            if (!other.account().equals(account)) {
                ways.add(new Choice(
                        MANDATE + other.account(), words.text("committee.attendance.mandate", other.name())));
            }
        }
        return ways;
    }

    public List<Item> getItems() {
        List<Item> items = new ArrayList<>();
        for (SessionSheet.Line line : sheet.lines()) {
            items.add(new Item(
                    line.dossier().value(),
                    items.size() + 1,
                    line.number(),
                    line.hidden() ? words.text("committee.hidden") : line.title(),
                    line.hidden() ? "" : StaffSection.DOSSIERS.path() + "/" + line.dossier(),
                    names(line.recused()),
                    words.quorumCell(line.quorum()),
                    line.vote().map(words::vote).orElseGet(() -> Cell.of(words.text("committee.vote.none"))),
                    line.hidden(),
                    line.vote().isPresent()));
        }
        return items;
    }

    /** Where an interest that a member declares aloud is recorded. */
    public String getPanelPath() {
        return "/agents/evaluation/" + sheet.view().wave().call() + "/"
                + sheet.view().wave().wave() + "/jury";
    }

    public String getMovements() {
        return words.text("committee.movements", sheet.movements(), sheet.leastMovements());
    }

    private String names(Collection<AccountId> accounts) {
        return accounts.stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    private String name(AccountId account) {
        String name = sheet.nameOf(account);
        return name.isEmpty() ? words.text("committee.nobody") : name;
    }
}
