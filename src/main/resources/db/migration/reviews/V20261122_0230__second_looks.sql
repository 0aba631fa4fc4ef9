-- A look may also be at what was changed after publication; each names the text it is at, and the one a reviewer knows already.
alter table reviews.review
    add column occasion text not null default 'SUBMITTED' check (occasion in ('SUBMITTED', 'CHANGED')),
    add column revision int,
    add column base int;
alter table reviews.review alter column occasion drop default;
update reviews.review r
   set revision = v.number, base = case when r.round > 1 and v.number > 1 then v.number - 1 end
  from (select r.id, max(v.number) as number
          from reviews.review r
          join activities.revision v on v.activity_id = r.activity_id and v.made_at <= r.opened_at
         group by r.id) v
 where v.id = r.id;
