import { Component, type ReactNode } from 'react';
import { CrashView } from './crash-view.tsx';

interface Props {
  readonly children: ReactNode;
  /** What to try again by; a change of it tries again too. */
  readonly of: string;
}

/** Keeps a part that fails from taking the whole pane with it. React has no function for this. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error('unknown') };
  }

  override componentDidUpdate(before: Props) {
    if (before.of !== this.props.of && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <CrashView error={error} part={this.props.of} retry={() => this.setState({ error: null })} />
    );
  }
}
