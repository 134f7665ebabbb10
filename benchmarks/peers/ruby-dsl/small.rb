#!/usr/bin/env ruby
# W1 with cloudformation-ruby-dsl.
require 'cloudformation-ruby-dsl/cfntemplate'

template do
  value :AWSTemplateFormatVersion => '2010-09-09'
  value :Description => 'W1 small'

  parameter 'Stage',
            :Description => 'Deployment stage',
            :Type => 'String',
            :Default => 'dev',
            :AllowedValues => ['dev', 'prod']

  resource 'DeadLetterQueue', :Type => 'AWS::SQS::Queue', :Properties => { :MessageRetentionPeriod => 1209600 }

  resource 'WorkQueue', :Type => 'AWS::SQS::Queue', :Properties => {
      :VisibilityTimeout => 60,
      :RedrivePolicy => { :deadLetterTargetArn => get_att('DeadLetterQueue', 'Arn'), :maxReceiveCount => 5 },
      :Tags => [{ :Key => 'service', :Value => 'work' }, { :Key => 'stage', :Value => ref('Stage') }]
  }

  resource 'DataBucket', :Type => 'AWS::S3::Bucket', :DeletionPolicy => 'Retain', :UpdateReplacePolicy => 'Retain', :Properties => {
      :BucketEncryption => {
          :ServerSideEncryptionConfiguration => [{ :ServerSideEncryptionByDefault => { :SSEAlgorithm => 'AES256' } }]
      },
      :VersioningConfiguration => { :Status => 'Enabled' },
      :PublicAccessBlockConfiguration => {
          :BlockPublicAcls => true,
          :BlockPublicPolicy => true,
          :IgnorePublicAcls => true,
          :RestrictPublicBuckets => true
      }
  }

  resource 'EventsTopic', :Type => 'AWS::SNS::Topic', :Properties => { :DisplayName => sub('${AWS::StackName}-events') }

  resource 'StateTable', :Type => 'AWS::DynamoDB::Table', :Properties => {
      :AttributeDefinitions => [
          { :AttributeName => 'pk', :AttributeType => 'S' },
          { :AttributeName => 'sk', :AttributeType => 'S' }
      ],
      :KeySchema => [
          { :AttributeName => 'pk', :KeyType => 'HASH' },
          { :AttributeName => 'sk', :KeyType => 'RANGE' }
      ],
      :BillingMode => 'PAY_PER_REQUEST',
      :PointInTimeRecoverySpecification => { :PointInTimeRecoveryEnabled => true }
  }

  resource 'FunctionRole', :Type => 'AWS::IAM::Role', :Properties => {
      :AssumeRolePolicyDocument => {
          :Version => '2012-10-17',
          :Statement => [{
              :Effect => 'Allow',
              :Principal => { :Service => 'lambda.amazonaws.com' },
              :Action => 'sts:AssumeRole'
          }]
      },
      :ManagedPolicyArns => [sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole')],
      :Policies => [{
          :PolicyName => 'access',
          :PolicyDocument => {
              :Version => '2012-10-17',
              :Statement => [
                  {
                      :Effect => 'Allow',
                      :Action => ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
                      :Resource => get_att('WorkQueue', 'Arn')
                  },
                  {
                      :Effect => 'Allow',
                      :Action => ['s3:GetObject', 's3:PutObject'],
                      :Resource => sub('${DataBucket.Arn}/*')
                  },
                  {
                      :Effect => 'Allow',
                      :Action => ['dynamodb:GetItem', 'dynamodb:PutItem'],
                      :Resource => get_att('StateTable', 'Arn')
                  }
              ]
          }
      }]
  }

  resource 'Function', :Type => 'AWS::Lambda::Function', :Properties => {
      :Runtime => 'python3.12',
      :Handler => 'index.handler',
      :Role => get_att('FunctionRole', 'Arn'),
      :Code => { :ZipFile => "def handler(event, context):\n    return 'ok'\n" },
      :MemorySize => 256,
      :Timeout => 30,
      :Environment => { :Variables => { :BUCKET => ref('DataBucket'), :TABLE => ref('StateTable'), :STAGE => ref('Stage') } }
  }

  resource 'Mapping', :Type => 'AWS::Lambda::EventSourceMapping', :Properties => {
      :EventSourceArn => get_att('WorkQueue', 'Arn'),
      :FunctionName => ref('Function'),
      :BatchSize => 10,
      :Enabled => true
  }

  resource 'Subscription', :Type => 'AWS::SNS::Subscription', :Properties => {
      :TopicArn => ref('EventsTopic'),
      :Protocol => 'sqs',
      :Endpoint => get_att('WorkQueue', 'Arn'),
      :RawMessageDelivery => true
  }

  resource 'DlqAlarm', :Type => 'AWS::CloudWatch::Alarm', :Properties => {
      :AlarmDescription => 'Messages in the dead letter queue',
      :Namespace => 'AWS/SQS',
      :MetricName => 'ApproximateNumberOfMessagesVisible',
      :Dimensions => [{ :Name => 'QueueName', :Value => get_att('DeadLetterQueue', 'QueueName') }],
      :Statistic => 'Maximum',
      :Period => 300,
      :EvaluationPeriods => 1,
      :Threshold => 1,
      :ComparisonOperator => 'GreaterThanOrEqualToThreshold',
      :TreatMissingData => 'notBreaching',
      :AlarmActions => [ref('EventsTopic')]
  }

  output 'BucketName', :Value => ref('DataBucket')
  output 'QueueUrl', :Description => 'Work queue', :Value => ref('WorkQueue')
end.exec!
