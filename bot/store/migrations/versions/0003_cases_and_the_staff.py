"""Cases with their conversation, the staff, and the groups of the staff."""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('staff',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('name', sa.LargeBinary(), nullable=False),
    sa.Column('login', sa.String(), nullable=False),
    sa.Column('lang', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('telegram_id', sa.BigInteger(), nullable=True),
    sa.Column('password', sa.String(), nullable=True),
    sa.Column('totp', sa.LargeBinary(), nullable=True),
    sa.Column('totp_step', sa.BigInteger(), nullable=True),
    sa.Column('invite', sa.String(), nullable=True),
    sa.Column('invite_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.Column('locked_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
    sa.UniqueConstraint('invite', name=op.f('uq_staff_invite')),
    sa.UniqueConstraint('login', name=op.f('uq_staff_login')),
    sa.UniqueConstraint('telegram_id', name=op.f('uq_staff_telegram_id')),
    sqlite_autoincrement=True
    )
    op.create_table('staff_group',
    sa.Column('institution', sa.String(), nullable=False),
    sa.Column('chat_id', sa.BigInteger(), nullable=False),
    sa.Column('configured', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('institution', name=op.f('pk_staff_group'))
    )
    op.create_index(op.f('ix_staff_group_chat_id'), 'staff_group', ['chat_id'], unique=False)
    op.create_table('membership',
    sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('institution', sa.String(), nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_membership_staff_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('staff_id', 'institution', 'role', name=op.f('pk_membership'))
    )
    op.create_table('staff_session',
    sa.Column('digest', sa.String(), nullable=False),
    sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('csrf', sa.String(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_session_staff_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_staff_session'))
    )
    op.create_index(op.f('ix_staff_session_expires_at'), 'staff_session', ['expires_at'], unique=False)
    op.create_index(op.f('ix_staff_session_staff_id'), 'staff_session', ['staff_id'], unique=False)
    op.create_table('case_draft',
    sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('ticket_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_case_draft_staff_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['ticket_id'], ['ticket.id'], name=op.f('fk_case_draft_ticket_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('staff_id', 'ticket_id', name=op.f('pk_case_draft'))
    )
    op.create_table('case_message',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('ticket_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('author', sa.String(), nullable=False),
    sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('shown', sa.LargeBinary(), nullable=True),
    sa.Column('canned', sa.String(), nullable=True),
    sa.Column('lang', sa.String(), nullable=True),
    sa.Column('intent', sa.String(), nullable=True),
    sa.Column('surface', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('edited_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('reply_to', sa.BigInteger(), nullable=True),
    sa.Column('state', sa.String(), nullable=True),
    sa.Column('error_code', sa.String(), nullable=True),
    sa.Column('outbox_id', sa.BigInteger(), nullable=True),
    sa.Column('chat_message_id', sa.BigInteger(), nullable=True),
    sa.Column('group_message_id', sa.BigInteger(), nullable=True),
    sa.Column('idem_key', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_case_message_staff_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['ticket_id'], ['ticket.id'], name=op.f('fk_case_message_ticket_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_message')),
    sa.UniqueConstraint('idem_key', name=op.f('uq_case_message_idem_key')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_message_group', 'case_message', ['group_message_id'], unique=False)
    op.create_index('ix_case_message_state', 'case_message', ['state'], unique=False)
    op.create_index('ix_case_message_ticket', 'case_message', ['ticket_id', 'id'], unique=False)
    op.create_table('case_promise',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('ticket_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['ticket_id'], ['ticket.id'], name=op.f('fk_case_promise_ticket_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_promise')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_promise_due', 'case_promise', ['state', 'due_at'], unique=False)
    op.create_index('uq_case_promise_open', 'case_promise', ['ticket_id'], unique=True, sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'"))
    op.create_table('case_stretch',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('ticket_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('began_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_by', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_case_stretch_staff_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['ticket_id'], ['ticket.id'], name=op.f('fk_case_stretch_ticket_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_stretch')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_case_stretch_ticket', 'case_stretch', ['ticket_id', 'id'], unique=False)
    op.create_table('case_topic',
    sa.Column('ticket_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=False, nullable=False),
    sa.Column('chat_id', sa.BigInteger(), nullable=False),
    sa.Column('topic_id', sa.BigInteger(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['ticket_id'], ['ticket.id'], name=op.f('fk_case_topic_ticket_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('ticket_id', name=op.f('pk_case_topic')),
    sa.UniqueConstraint('chat_id', 'topic_id', name=op.f('uq_case_topic_chat_id_topic_id'))
    )
    op.create_table('group_post',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('ticket_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('message_id', sa.BigInteger(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('retry_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('error_code', sa.String(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['ticket_id'], ['ticket.id'], name=op.f('fk_group_post_ticket_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_post')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_group_post_due', 'group_post', ['state', 'id'], unique=False)
    op.add_column('outbox', sa.Column('remote_id', sa.BigInteger(), nullable=True))
    op.add_column('ticket', sa.Column('share', sa.String(), nullable=False, server_default='least'))
    op.add_column('ticket', sa.Column('previous_id', sa.BigInteger(), nullable=True))
    op.add_column('ticket', sa.Column('outcome', sa.String(), nullable=True))
    op.add_column('ticket', sa.Column('acted_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('ticket', sa.Column('deputy', sa.String(), nullable=True))
    op.create_index('ix_ticket_holder', 'ticket', ['holder', 'institution'], unique=False)


def downgrade() -> None:
    op.drop_index('ix_ticket_holder', table_name='ticket')
    op.drop_column('ticket', 'deputy')
    op.drop_column('ticket', 'acted_at')
    op.drop_column('ticket', 'outcome')
    op.drop_column('ticket', 'previous_id')
    op.drop_column('ticket', 'share')
    op.drop_column('outbox', 'remote_id')
    op.drop_index('ix_group_post_due', table_name='group_post')
    op.drop_table('group_post')
    op.drop_table('case_topic')
    op.drop_index('ix_case_stretch_ticket', table_name='case_stretch')
    op.drop_table('case_stretch')
    op.drop_index('uq_case_promise_open', table_name='case_promise', sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'"))
    op.drop_index('ix_case_promise_due', table_name='case_promise')
    op.drop_table('case_promise')
    op.drop_index('ix_case_message_ticket', table_name='case_message')
    op.drop_index('ix_case_message_state', table_name='case_message')
    op.drop_index('ix_case_message_group', table_name='case_message')
    op.drop_table('case_message')
    op.drop_table('case_draft')
    op.drop_index(op.f('ix_staff_session_staff_id'), table_name='staff_session')
    op.drop_index(op.f('ix_staff_session_expires_at'), table_name='staff_session')
    op.drop_table('staff_session')
    op.drop_table('membership')
    op.drop_index(op.f('ix_staff_group_chat_id'), table_name='staff_group')
    op.drop_table('staff_group')
    op.drop_table('staff')
