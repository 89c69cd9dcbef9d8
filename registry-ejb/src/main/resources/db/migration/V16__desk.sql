-- What the staff see of a dossier is what was submitted last, not what its author is changing.
alter table dossier
    add column submitted_title text,
    add column submitted_departement text,
    -- Asked over all years, in cents.
    add column submitted_aid bigint check (submitted_aid >= 0),
    -- In a form in which equal addresses are equal texts.
    add column submitted_address text,
    add column submitted_place text;

create index dossier_submitted_address on dossier (submitted_address) where submitted_address is not null;
create index dossier_submitted_place on dossier (submitted_place) where submitted_place is not null;

update dossier d set submitted_title = d.title, submitted_departement = d.departement where d.submitted_at is not null;

-- Of those amended since, what the frozen version says: every form has an answer of the code title.
update dossier d set submitted_title = left(s.content::jsonb #>> '{answers,title,value}', 150)
from submission s
where d.amended and s.dossier_id = d.id
  and s.number = (select max(l.number) from submission l where l.dossier_id = d.id)
  and s.content::jsonb #>> '{answers,title,value}' is not null;

-- A budget has the amounts asked, year by year, as its member "aid".
update dossier d set submitted_aid = asked.cents
from (
    select s.dossier_id, sum(amount::bigint)::bigint as cents
    from submission s
    cross join lateral jsonb_each(s.content::jsonb -> 'answers') answer
    cross join lateral jsonb_array_elements_text(answer.value #> '{value,aid}') amount
    where jsonb_typeof(answer.value -> 'value') = 'object' and jsonb_typeof(answer.value #> '{value,aid}') = 'array'
      and s.number = (select max(l.number) from submission l where l.dossier_id = s.dossier_id)
    group by s.dossier_id
) asked
where asked.dossier_id = d.id;

alter table dossier add constraint dossier_submitted_title check ((submitted_title is null) = (submitted_at is null));

create table saved_view (
    id bigint generated always as identity primary key,
    owner_id text not null references account (public_id),
    name text not null check (name <> '' and length(name) <= 60),
    -- Filters, order and columns, as the list's address has them.
    question text not null check (length(question) <= 1000),
    -- The call to whose instructors it is offered.
    shared_within text,
    saved_at timestamptz not null,
    version bigint not null,
    unique (owner_id, name)
);

create table canned_answer (
    id bigint generated always as identity primary key,
    call_code text not null,
    title text not null check (title <> '' and length(title) <= 80),
    content text not null check (content <> '' and length(content) <= 4000),
    changed_by text not null references account (public_id),
    changed_at timestamptz not null,
    version bigint not null,
    unique (call_code, title)
);

grant select, insert, update, delete on saved_view, canned_answer to ${app_role};
grant usage on all sequences in schema public to ${app_role};

-- The same thing done with several dossiers: what was asked, and what came of it with each.
create table bulk_run (
    id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    author_id text not null references account (public_id),
    action text not null check (action in ('ASSIGN', 'TAKE', 'ASK_OPINION', 'MESSAGE')),
    instructor_id text references account (public_id),
    due_on date,
    content text check (length(content) <= 4000),
    begun_at timestamptz not null
);

create table bulk_step (
    run_id text not null references bulk_run (id) on delete cascade,
    dossier_id text not null references dossier (public_id) on delete cascade,
    position integer not null,
    -- Null until it was tried.
    outcome text,
    primary key (run_id, dossier_id)
);

create index bulk_run_begun on bulk_run (begun_at);
create index bulk_step_dossier on bulk_step (dossier_id);

grant select, insert, update, delete on bulk_run, bulk_step to ${app_role};

-- What someone who knows the matter thinks of a dossier, as an instructor received it.
create table expert_opinion (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    expert text not null check (expert <> '' and length(expert) <= 200),
    verdict text not null check (verdict in ('FAVOURABLE', 'RESERVED', 'UNFAVOURABLE')),
    content text not null check (content <> '' and length(content) <= 4000),
    recorded_by text not null references account (public_id),
    recorded_at timestamptz not null
);

create index expert_opinion_dossier on expert_opinion (dossier_id, id);

grant select, insert on expert_opinion to ${app_role};
grant usage on all sequences in schema public to ${app_role};
