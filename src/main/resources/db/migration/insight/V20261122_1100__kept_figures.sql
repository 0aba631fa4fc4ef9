create schema if not exists insight;

-- The figures of every activity of a large campaign as they were when its tally was taken (see obligations). Derived, hence without
-- foreign keys.
create table insight.kept_figures (
    root_id         uuid    not null,
    id              uuid    not null,
    title           text    not null,
    unit_id         uuid    not null,
    campaign_id     uuid    not null,
    unit            text    not null,
    unit_kind       text    not null,
    region_code     text    not null,
    kind_code       text    not null,
    format          text    not null,
    review_state    text    not null,
    public_status   text    not null,
    first_starts_at timestamptz,
    last_ends_at    timestamptz,
    session_count   int     not null,
    expected_people int,
    shown           boolean not null,
    attended        int,
    booked          int,
    online_views    int,
    science_workers int,
    volunteers      int,
    news_count      int     not null,
    handed_in_at    timestamptz,
    late            boolean not null,
    ratings         int     not null,
    stars           int     not null,
    -- joint actions, by their origin
    origins         uuid[]  not null,
    primary key (root_id, id)
);
create index kept_figures_of_unit on insight.kept_figures (root_id, unit_id);
create index kept_figures_in_order on insight.kept_figures (root_id, region_code, unit, first_starts_at, id);
