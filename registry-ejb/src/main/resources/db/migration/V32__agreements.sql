-- Agreements that follow accepted dossiers, their instalments, reports, amendments and recoveries. Nothing here is deleted
-- but with its dossier, and the bank details, which go when nothing is paid under them any more.

create table agreement (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    state text not null check (state in ('DRAFTING', 'INTERNAL_VALIDATION', 'TO_SIGN', 'SIGNED', 'ACTIVE', 'SETTLED',
        'TERMINATED')),
    -- In cents: as decided, and as agreed, which may become less.
    decided bigint not null check (decided > 0),
    amount bigint not null check (amount > 0 and amount <= decided),
    object text not null check (object <> '' and length(object) <= 2000),
    starts_on date not null,
    ends_on date not null,
    suspended_at timestamptz,
    signed_at timestamptz,
    ended_at timestamptz,
    version bigint not null,
    check (ends_on > starts_on),
    check ((ended_at is not null) = (state in ('SETTLED', 'TERMINATED'))),
    check (suspended_at is null or state = 'ACTIVE'),
    check (signed_at is not null or state not in ('SIGNED', 'ACTIVE', 'SETTLED'))
);

-- One at a time: another may follow one that ended early.
create unique index agreement_dossier on agreement (dossier_id) where state <> 'TERMINATED';
create index agreement_all on agreement (dossier_id, id);
create index agreement_state on agreement (state);

-- Who did what, and why. Nobody's, where the portal did it.
create table agreement_event (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    act text not null check (length(act) <= 60),
    -- The instalment, report, amendment or recovery that it is about.
    item bigint,
    author_id text references account (public_id),
    at timestamptz not null,
    reason text not null check (length(reason) <= 4000)
);

create index agreement_event_agreement on agreement_event (agreement_id, id);

create table payment_file (
    id bigint generated always as identity primary key,
    reference text not null unique check (length(reference) <= 60),
    call_code text not null,
    exported_at timestamptz not null
);

create table instalment (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    planned_on date not null,
    amount bigint not null check (amount > 0),
    state text not null check (state in ('PLANNED', 'REQUESTED', 'CORRECTIONS_ASKED', 'SERVICE_DONE', 'VALIDATED', 'PAID',
        'FAILED', 'DROPPED')),
    request text not null check (length(request) <= 4000),
    remark text not null check (length(remark) <= 4000),
    certified_by text references account (public_id),
    payment_file_id bigint references payment_file (id),
    paid_on date,
    version bigint not null,
    check ((paid_on is not null) = (state = 'PAID')),
    check (certified_by is not null or state not in ('SERVICE_DONE', 'VALIDATED', 'PAID', 'FAILED')),
    check (payment_file_id is not null or state not in ('PAID', 'FAILED'))
);

create index instalment_agreement on instalment (agreement_id, planned_on);
create index instalment_state on instalment (state);
create index instalment_file on instalment (payment_file_id) where payment_file_id is not null;

-- What is signed: the agreement (number 0) and its amendments, as they were shown.
create table agreement_document (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    number integer not null check (number >= 0),
    content bytea not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null
);

create index agreement_document_agreement on agreement_document (agreement_id, number, id);

-- A file that comes with an agreement: what it is sent for, and by whom.
create table agreement_piece (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    kind text not null check (kind in ('SIGNED_COPY', 'EVIDENCE', 'REPORT')),
    -- The document, the instalment or the report.
    item bigint not null,
    author_id text not null references account (public_id),
    sent_at timestamptz not null
);

create index agreement_piece_dossier on agreement_piece (dossier_id, id);

create table agreement_signature (
    id bigint generated always as identity primary key,
    document_id bigint not null references agreement_document (id) on delete cascade,
    side text not null check (side in ('BENEFICIARY', 'STATE')),
    manner text not null check (manner in ('TYPED', 'UPLOADED')),
    name text not null check (name <> '' and length(name) <= 200),
    quality text not null check (quality <> '' and length(quality) <= 200),
    -- Of the document that was signed.
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    piece_id bigint references agreement_piece (id),
    signed_by text not null references account (public_id),
    signed_at timestamptz not null,
    unique (document_id, side),
    check ((piece_id is not null) = (manner = 'UPLOADED'))
);

-- Encrypted; the mask tells enough to know it again.
create table bank_details (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    sealed bytea not null,
    mask text not null check (length(mask) <= 20),
    given_by text not null references account (public_id),
    given_at timestamptz not null
);

create index bank_details_dossier on bank_details (dossier_id, id);

create table agreement_report (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    kind text not null check (kind in ('ACTIVITY', 'FINANCIAL')),
    year integer not null,
    due_on date not null,
    state text not null check (state in ('AWAITED', 'SUBMITTED', 'CORRECTIONS_ASKED', 'ACCEPTED')),
    content text not null check (length(content) <= 10000),
    expenses bigint,
    income bigint,
    remark text not null check (length(remark) <= 4000),
    submitted_at timestamptz,
    version bigint not null,
    unique (agreement_id, kind, year),
    check (submitted_at is not null or state = 'AWAITED'),
    check (state = 'AWAITED' or kind = 'ACTIVITY' or expenses is not null and income is not null)
);

create index agreement_report_due on agreement_report (due_on) where state in ('AWAITED', 'CORRECTIONS_ASKED');

create table report_indicator (
    report_id bigint not null references agreement_report (id) on delete cascade,
    indicator text not null check (indicator in ('VISITORS', 'MEMBERS', 'EVENTS', 'JOBS', 'BALANCE')),
    -- In hundredths.
    hundredths bigint not null,
    primary key (report_id, indicator)
);

create table agreement_amendment (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    number integer not null check (number > 0),
    state text not null check (state in ('PROPOSED', 'SIGNED', 'IN_FORCE', 'DROPPED')),
    amount bigint not null check (amount > 0),
    ends_on date not null,
    reason text not null check (reason <> '' and length(reason) <= 4000),
    document_id bigint not null references agreement_document (id),
    proposed_at timestamptz not null,
    version bigint not null,
    unique (agreement_id, number)
);

create unique index agreement_amendment_open on agreement_amendment (agreement_id) where state in ('PROPOSED', 'SIGNED');

-- What is still to be paid once the amendment is in force.
create table amendment_instalment (
    amendment_id bigint not null references agreement_amendment (id) on delete cascade,
    -- A day, as 2027-01-31.
    planned_on text not null check (planned_on ~ '^\d{4}-\d{2}-\d{2}$'),
    amount bigint not null check (amount > 0),
    primary key (amendment_id, planned_on)
);

create table agreement_recovery (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    amount bigint not null check (amount > 0),
    reason text not null check (reason <> '' and length(reason) <= 4000),
    due_on date not null,
    asked_at timestamptz not null,
    recovered_on date,
    version bigint not null
);

create index agreement_recovery_agreement on agreement_recovery (agreement_id, id);

alter table attachment
    add column piece_id bigint references agreement_piece (id) on delete cascade,
    drop constraint attachment_place,
    add constraint attachment_place check (num_nonnulls(path, message_id, correction_id, piece_id, call_code) = 1),
    drop constraint attachment_announced_check,
    add constraint attachment_announced_check check (announced > 0
        or announced = 0 and state = 'REFUSED' and num_nonnulls(message_id, correction_id, piece_id) = 1),
    drop constraint attachment_format,
    add constraint attachment_format
        check (format is not null or state = 'REFUSED' and num_nonnulls(message_id, correction_id, piece_id) = 1);

create index attachment_piece on attachment (piece_id) where piece_id is not null;

grant select, insert, update on agreement, instalment, agreement_report, agreement_amendment, agreement_recovery
    to ${app_role};
grant select, insert on agreement_event, payment_file, agreement_document, agreement_piece, agreement_signature,
    bank_details, amendment_instalment, report_indicator to ${app_role};
grant update, delete on report_indicator to ${app_role};
grant delete on bank_details to ${app_role};
grant usage on all sequences in schema public to ${app_role};
