-- The sessions of committees. What was convened, sat, voted and signed is part of the file of the dossiers: votes, notices,
-- minutes and signatures are added, never changed.

create table committee_session (
    id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    call_code text not null,
    wave text not null,
    held_at timestamptz not null,
    place text not null check (length(place) <= 300),
    link text not null check (length(link) <= 500),
    state text not null check (state in ('PLANNED', 'CONVENED', 'OPEN', 'CLOSED', 'CANCELLED')),
    -- Convened a second time on the same agenda, because the first sitting lacked its quorum: it sits whoever comes.
    without_quorum boolean not null,
    missed_at timestamptz,
    missed_counted integer check (missed_counted >= 0),
    missed_required integer check (missed_required > 0),
    opened_at timestamptz,
    -- Members with a vote, those needed of them, and those there or represented when it was opened.
    opened_members integer,
    opened_required integer,
    opened_counted integer,
    closed_at timestamptz,
    -- Why the order of the agenda is not the one that was reckoned.
    order_reason text not null check (length(order_reason) <= 1000),
    planned_by text not null references account (public_id),
    planned_at timestamptz not null,
    version bigint not null,
    check (place <> '' or link <> ''),
    check (without_quorum = (missed_at is not null)),
    check ((missed_at is null) = (missed_counted is null) and (missed_at is null) = (missed_required is null)),
    check (state not in ('OPEN', 'CLOSED') or opened_at is not null),
    check ((opened_at is null) = (opened_members is null) and (opened_at is null) = (opened_required is null)
        and (opened_at is null) = (opened_counted is null)),
    check ((state = 'CLOSED') = (closed_at is not null))
);

create index committee_session_wave on committee_session (call_code, wave);

-- Who sits: as the panel was when the session was convened.
create table session_seat (
    id bigint generated always as identity primary key,
    session_id text not null references committee_session (id),
    account_id text not null references account (public_id),
    college text not null check (college in ('MINISTRY', 'COUNCIL', 'EXPERT')),
    president boolean not null,
    voting boolean not null,
    attendance text not null check (attendance in ('ABSENT', 'ON_SITE', 'REMOTE', 'REPRESENTED')),
    proxy_holder text references account (public_id),
    version bigint not null,
    unique (session_id, account_id),
    check ((attendance = 'REPRESENTED') = (proxy_holder is not null)),
    check (proxy_holder <> account_id)
);

create unique index session_seat_president on session_seat (session_id) where president;
create index session_seat_account on session_seat (account_id);

create table session_item (
    id bigint generated always as identity primary key,
    session_id text not null references committee_session (id),
    dossier_id text not null references dossier (public_id) on delete cascade,
    position integer not null check (position > 0),
    version bigint not null,
    unique (session_id, dossier_id),
    unique (session_id, position) deferrable initially deferred
);

create index session_item_dossier on session_item (dossier_id);

create table session_notice (
    id bigint generated always as identity primary key,
    session_id text not null references committee_session (id),
    sent_by text not null references account (public_id),
    sent_at timestamptz not null,
    held_at timestamptz not null,
    -- Why the members are told less than five days before.
    urgency text not null check (length(urgency) <= 1000),
    recipients integer not null check (recipients >= 0)
);

create index session_notice_session on session_notice (session_id, id);

-- What was said on a dossier, as it was recorded. Recorded anew, the last one counts.
create table session_vote (
    id bigint generated always as identity primary key,
    session_id text not null references committee_session (id),
    dossier_id text not null references dossier (public_id) on delete cascade,
    question text not null check (question <> '' and length(question) <= 500),
    manner text not null check (manner in ('CONSENSUS', 'VOTE')),
    in_favour integer not null check (in_favour >= 0),
    against integer not null check (against >= 0),
    abstained integer not null check (abstained >= 0),
    adopted boolean not null,
    casting boolean not null,
    -- Members who may vote on this dossier, those needed of them, and those who took part or had given a mandate.
    members integer not null check (members >= 0),
    required integer not null check (required > 0),
    counted integer not null check (counted > 0),
    dissent text not null check (length(dissent) <= 2000),
    recorded_by text not null references account (public_id),
    recorded_at timestamptz not null,
    check (in_favour + against + abstained <= counted),
    check (manner = 'VOTE' or against = 0)
);

create index session_vote_dossier on session_vote (session_id, dossier_id, id);

-- Who left the room.
create table session_recusal (
    vote_id bigint not null references session_vote (id) on delete cascade,
    account_id text not null references account (public_id),
    primary key (vote_id, account_id)
);

create index session_recusal_account on session_recusal (account_id);

-- Drawn up anew, the last ones count; nothing is drawn up anew once it is signed.
create table session_minutes (
    id bigint generated always as identity primary key,
    session_id text not null references committee_session (id),
    content text not null check (content <> ''),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    drawn_up_by text not null references account (public_id),
    drawn_up_at timestamptz not null
);

create index session_minutes_session on session_minutes (session_id, id);

create table minutes_signature (
    minutes_id bigint not null references session_minutes (id),
    quality text not null check (quality in ('PRESIDENT', 'SECRETARY')),
    signer_id text not null references account (public_id),
    typed_name text not null check (typed_name <> '' and length(typed_name) <= 210),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz not null,
    primary key (minutes_id, quality),
    unique (minutes_id, signer_id)
);

create index minutes_signature_signer on minutes_signature (signer_id);

grant select, insert, update on committee_session to ${app_role};
-- Until a session is convened, who sits and what is judged may still change.
grant select, insert, update, delete on session_seat, session_item to ${app_role};
grant select, insert on session_notice, session_vote, session_recusal, session_minutes, minutes_signature to ${app_role};
grant usage on all sequences in schema public to ${app_role};
