-- By when a kind of unit must have published in a campaign: its own date if there is one, else everybody's, of several the last.
create or replace function obligations.publish_clock(in_campaign uuid, in_kind text)
returns table (deadline_id uuid, origin_id uuid, what text, due_at timestamptz, own boolean)
language sql stable rows 1 as $$
    select d.deadline_id, d.origin_id, d.what, d.due_at, d.unit_kinds <> '{}'
      from campaigns.effective_deadline d
     where d.campaign_id = in_campaign and d.kind = 'PUBLISH' and d.due_at is not null
       and (d.unit_kinds = '{}' or in_kind = any (d.unit_kinds))
     order by d.unit_kinds <> '{}' desc, d.due_at desc
     limit 1
$$;

-- What else it is asked for, by a clock of its own: intentions, papers, summaries with a stamp.
create or replace function obligations.papers_asked(in_campaign uuid, in_kind text, ends_on date)
returns table (clock text, deadline_id uuid, origin_id uuid, what text, place int, scan boolean, own boolean, due_at timestamptz)
language sql stable rows 5 as $$
    select d.kind, d.deadline_id, d.origin_id, d.what, d.position, 'stamped_scan' = any (d.formats), d.unit_kinds <> '{}',
           results.strikes_at(d.due_at, d.days, d.working_days, d.anchor, null, ends_on)
      from campaigns.effective_deadline d
     where d.campaign_id = in_campaign
       and (d.kind in ('INTENTION', 'OTHER')
            or d.kind = 'SUMMARY' and d.subject = 'UNIT' and 'stamped_scan' = any (d.formats))
       and (d.unit_kinds = '{}' or in_kind = any (d.unit_kinds))
$$;
