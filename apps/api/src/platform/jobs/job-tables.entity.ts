import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A process that runs jobs, as long as it gives signs of life. */
@Entity("job_process")
export class JobProcessEntity {
  /** What graphile-worker writes into the jobs that this process holds. */
  @PrimaryColumn("text", { name: "pool_id", primaryKeyConstraintName: "job_process_pkey" })
  poolId: string;

  /** For people: the host's name and the number of the process there. */
  @Column("text")
  process: string;

  @Column("timestamptz", { name: "started_at" })
  startedAt: Date;

  @Column("timestamptz", { name: "seen_at" })
  seenAt: Date;

  /** Since when it is taken for dead and its jobs are given to others. */
  @Column("timestamptz", { name: "freed_at", nullable: true })
  freedAt: Date | null;
}

/** A job whose effects are stored, so that another attempt at it stores none. */
@Entity("job_effect")
@Index("job_effect_age", ["storedAt"])
export class JobEffectEntity {
  @PrimaryColumn("bigint", { name: "job_id", primaryKeyConstraintName: "job_effect_pkey" })
  jobId: string;

  @Column("timestamptz", { name: "stored_at" })
  storedAt: Date;
}
