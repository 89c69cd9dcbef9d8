-- What readers write of dossiers. Nothing here is deleted but with its dossier: each writing of a field and each edition
-- given is kept as it was.

-- By when, and what readers see of each other, wave by wave.
create table review_terms (
    id bigint generated always as identity primary key,
    call_code text not null,
    wave text not null,
    due_on date,
    visibility text not null check (visibility in ('NEVER', 'AFTER_OWN', 'WHEN_ALL_IN')),
    named boolean not null,
    set_by text not null references account (public_id),
    set_at timestamptz not null,
    version bigint not null,
    unique (call_code, wave),
    foreign key (call_code, wave) references wave (call_code, code)
);

create table review (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    reader_id text not null references account (public_id),
    state text not null check (state in ('DRAFT', 'GIVEN')),
    begun_at timestamptz not null,
    given_at timestamptz,
    -- How many times it was given.
    editions integer not null check (editions >= 0),
    -- Since when its reader reads the dossier no longer, so that it counts in nothing.
    set_aside_at timestamptz,
    version bigint not null,
    unique (dossier_id, reader_id),
    check (state = 'DRAFT' or given_at is not null and editions > 0)
);

create index review_reader on review (reader_id);

-- Each writing of each field of a draft; the one with the highest number stands.
create table review_entry (
    id bigint generated always as identity primary key,
    review_id bigint not null references review (id) on delete cascade,
    field text not null check (length(field) <= 80),
    number bigint not null check (number > 0),
    content text not null check (length(content) <= 4000),
    -- Drawn by the page: what is sent twice is kept once.
    drawn_key text not null check (length(drawn_key) between 8 and 64),
    written_at timestamptz not null,
    unique (review_id, field, number),
    unique (review_id, drawn_key)
);

-- A review as it was given.
create table review_edition (
    id bigint generated always as identity primary key,
    review_id bigint not null references review (id) on delete cascade,
    number integer not null check (number > 0),
    call_version integer not null check (call_version > 0),
    advice text not null check (advice in ('RETAIN', 'RETAIN_WITH_RESERVE', 'NOT_RETAIN')),
    for_committee text not null check (length(for_committee) <= 4000),
    for_applicant text not null check (length(for_applicant) <= 4000),
    given_at timestamptz not null,
    unique (review_id, number)
);

create table review_score (
    edition_id bigint not null references review_edition (id) on delete cascade,
    position integer not null,
    criterion text not null,
    -- Null where the criterion is not applicable.
    points integer check (points between 0 and 100),
    justification text not null check (justification <> '' and length(justification) <= 4000),
    primary key (edition_id, position),
    unique (edition_id, criterion)
);

-- What readers would ask the applicant, who is asked by the instructor alone.
create table reader_question (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    reader_id text not null references account (public_id),
    content text not null check (content <> '' and length(content) <= 4000),
    asked_at timestamptz not null,
    forwarded_by text references account (public_id),
    forwarded_at timestamptz,
    reply text check (reply <> '' and length(reply) <= 4000),
    replied_by text references account (public_id),
    replied_at timestamptz,
    version bigint not null,
    check ((forwarded_by is null) = (forwarded_at is null)),
    check ((reply is null) = (replied_at is null) and (reply is null) = (replied_by is null))
);

create index reader_question_dossier on reader_question (dossier_id, id);

-- How a dossier went to its committee: with how many reviews of those wanted, and why with fewer.
create table committee_sending (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    reviews integer not null check (reviews >= 0),
    wanted integer not null check (wanted >= 0),
    reason text not null check (length(reason) <= 4000),
    sent_by text not null references account (public_id),
    sent_at timestamptz not null,
    check (reviews >= wanted or reason <> '')
);

create index committee_sending_dossier on committee_sending (dossier_id, id);

grant select, insert, update on review_terms, review, reader_question to ${app_role};
grant select, insert on review_entry, review_edition, review_score, committee_sending to ${app_role};
grant usage on all sequences in schema public to ${app_role};
